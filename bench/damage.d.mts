export declare const FORMATS: Readonly<Record<string, string>>;
export declare function numbers(seed: number): (most: number) => number;
export declare function randomBytes(next: (most: number) => number): Uint8Array;
export declare function damagedBytes(format: string, next: (most: number) => number): Uint8Array;
