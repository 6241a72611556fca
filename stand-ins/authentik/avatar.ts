/** A picture of a person as authentik draws one where there is no other. */
export const AVATAR = 'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=';

/** Shown for nobody. */
export const NO_AVATAR = '/static/dist/assets/images/user_default.png';
