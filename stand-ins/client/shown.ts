import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';

/** A message as the client has it. */
export interface ShownMessage {
    text: string;
    blocks: readonly unknown[];
}

/** A settings page as the client has it: the settings, and the words for them of one language. */
export interface ShownSettings {
    settings: readonly ISetting[];
    words: Readonly<Record<string, string>>;
}

/** A bar beside a room as the client has it. */
export interface ShownBar {
    title: { text: string };
    blocks: readonly unknown[];
}

/** A dialog over a room as the client has it. */
export interface ShownDialog extends ShownBar {
    /** the button that sends what was typed; absent where there is nothing to send */
    submit?: { text: { text: string } } | undefined;
    /** by the name of its field, what is told below it */
    errors?: Readonly<Record<string, string>>;
}
