/** What somebody reads who has left a room by hand. */
export const roomLeft = {
    'left.line':
        'You left #{room}. Who is in it follows groups in authentik: for as long as you are in one of them, the next sync adds you again. If you do not want that, ask an administrator. This comes once.',
} as const satisfies Readonly<Record<string, string>>;
