export const warehouseSource: readonly string[];
export const commandSource: readonly string[];
export function sourceHash(root: string, places: readonly string[]): string;
