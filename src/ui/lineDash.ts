/** Dash of the Kosovo*–Serbia line, the same at every zoom. */
export const lineDash = [7, 3.5] as const;
