import type { roomLeft as source } from '../en/room-left';

export const roomLeft = {
    'left.line':
        'Sie haben #{room} verlassen. Wer darin ist, richtet sich nach Gruppen in authentik: Solange Sie in einer davon sind, fügt der nächste Abgleich Sie wieder hinzu. Möchten Sie das nicht, fragen Sie einen Administrator. Diese Nachricht kommt nur einmal.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
