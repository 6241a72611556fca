import type { roomLeft as source } from '../en/room-left';

export const roomLeft = {
    'left.line':
        'Has salido de #{room}. Quién está en esta sala depende de los grupos de authentik: mientras pertenezcas a uno de ellos, la próxima sincronización volverá a añadirte. Si no lo deseas, pídeselo a un administrador. Esto llega una sola vez.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
