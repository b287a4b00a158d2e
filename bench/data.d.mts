export function dataFolder(): string | undefined;
export function requireData(): string;
