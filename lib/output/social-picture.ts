/** Size and type of the picture that other sites show for an episode. */
export const SOCIAL_PICTURE = { width: 1200, height: 630, type: 'image/png' } as const;
