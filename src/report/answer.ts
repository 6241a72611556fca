/** What a button of a message asks for; the same as a verb typed by hand. */
export type ButtonAction =
    | 'apply'
    | 'apply-open'
    | 'keep'
    | 'undo'
    | 'show-all'
    | 'show-plan'
    | 'show-undo'
    | 'adopt'
    | 'setup'
    | 'blueprint'
    | 'console-dialog';

export interface Button {
    label: string;
    action: ButtonAction;
    /** such as a fingerprint or the id of a run */
    value: string;
    isPrimary?: boolean;
}

/** An answer to one administrator: text, and what can be done next with one click. */
export interface Answer {
    text: string;
    buttons?: readonly Button[];
}
