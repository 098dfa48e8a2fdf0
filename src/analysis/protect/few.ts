import { threshold } from "../stage/disclosure.ts";

/** Whether a number of people is hidden for itself. */
export function isFewPeople(value: number): boolean {
  return value > 0 && value < threshold;
}
