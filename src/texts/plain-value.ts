import {
    plain,
    plainAddress,
    plainCode,
    plainId,
    plainPlace,
    plainRoom,
    plainSentence,
    plainToType,
    plainTyped,
} from './plain';

type Plain = (text: string) => string;

/** How a value is made plain, by its name in the message. Whatever is not named here is a name, such as a group's or a person's. */
const byName = new Map<string, Plain>(
    Object.entries({
        room: plainRoom,
        place: plainPlace,
        url: plainAddress,
        publicUrl: plainAddress,
        uri: plainAddress,
        uris: plainAddress,
        registered: plainAddress,
        issuer: plainAddress,
        template: plainCode,
        id: plainId,
        variable: plainId,
        found: plainAddress,
        expected: plainAddress,
        reason: plainSentence,
        permission: plainSentence,
        what: plainSentence,
        detail: plainAddress,
        details: plainSentence,
        pattern: plainTyped,
        partner: plainTyped,
        piece: plainTyped,
        sign: plainTyped,
        leadsTo: plainTyped,
        typed: plainTyped,
        under: plainTyped,
        write: plainToType,
        writeList: plainToType,
        writeMap: plainToType,
        writeRoom: plainToType,
        writeSlash: plainToType,
        told: plainSentence,
        // in quotation marks an address is none to the parser, so that the value stays as it can be compared
        value: (text) => plainSentence(`"${text}"`),
    }),
);

/** A text from outside that stands for this placeholder: one line that does nothing but be read. */
export function plainValue(name: string, text: string): string {
    return (byName.get(name) ?? plain)(text);
}
