import type { Memory } from '../model/memory';
import type { Records, StoredRecord } from './records';

/** What the last account told that a login has made: whether the release drops e-mail addresses on their way. */
export interface EmailFormRecord extends StoredRecord {
    kind: 'email-form';
    /** of Rocket.Chat at that time; another one may hold another form */
    version: string;
    dropsEmail: boolean;
}

const ID = 'seen';

/** Which form of the modern login flow the release was seen to hold (RocketChat/Rocket.Chat#42062). */
export class EmailForm {
    constructor(private readonly records: Records<EmailFormRecord>) {}

    public async read(): Promise<Pick<Memory, 'emailForm'>> {
        const { version, dropsEmail } = (await this.records.find(ID)) ?? {};
        return typeof version === 'string' && typeof dropsEmail === 'boolean'
            ? { emailForm: { version, dropsEmail } }
            : {};
    }

    public async note(version: string, dropsEmail: boolean): Promise<void> {
        const { emailForm } = await this.read();
        if (emailForm?.version === version && emailForm.dropsEmail === dropsEmail) return;
        await this.records.save({ kind: 'email-form', id: ID, version, dropsEmail });
    }
}
