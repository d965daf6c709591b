/** The typefaces that a show can choose for its titles and texts; `editorial` is the default. */
export const LOOKS = ['editorial', 'modern', 'classic'] as const;

export type Look = (typeof LOOKS)[number];

/** The corner radii in pixels that a show can choose; 8 is the default. */
export const RADII = [0, 8, 16] as const;

export type Radius = (typeof RADII)[number];
