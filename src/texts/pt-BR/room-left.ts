import type { roomLeft as source } from '../en/room-left';

export const roomLeft = {
    'left.line':
        'Você saiu de #{room}. Quem está nela segue grupos no authentik: enquanto você estiver em um deles, a próxima sincronização adiciona você de novo. Se não quiser isso, fale com um administrador. Esta mensagem vem uma vez só.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
