import type { roomLeft as source } from '../en/room-left';

export const roomLeft = {
    'left.line':
        'Ha salido de #{room}. Quién está en esta sala depende de los grupos de authentik: mientras pertenezca a uno de ellos, la próxima sincronización volverá a añadirle. Si no lo desea, pídaselo a un administrador. Esto llega una sola vez.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
