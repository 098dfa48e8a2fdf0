/**
 * SQL: the macro that says where a value lies in a funnel: `above_998` and `below_998` beyond the 99.8% limits,
 * `above_95` and `below_95` beyond the 95% limits alone, `inside`; null where the value or a limit is missing.
 */
export const funnelPosition = `create or replace macro funnel_position(value, lower_95, upper_95, lower_998, upper_998)
  as case
    when value is null or lower_95 is null or upper_95 is null or lower_998 is null or upper_998 is null then null
    when value > upper_998 then 'above_998'
    when value < lower_998 then 'below_998'
    when value > upper_95 then 'above_95'
    when value < lower_95 then 'below_95'
    else 'inside' end`;
