import type { roomLeft as source } from '../en/room-left';

export const roomLeft = {
    'left.line':
        'Vous avez quitté #{room}. Qui en est membre dépend de groupes dans authentik : tant que vous êtes dans l’un d’eux, la prochaine synchronisation vous y ajoute de nouveau. Si vous ne le souhaitez pas, demandez à un administrateur. Ce message n’est envoyé qu’une fois.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
