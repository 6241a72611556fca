import type { RuleTargetKind } from '../../../src/model/rules';
import type { Change } from '../../../src/model/change';
import type { Plan } from '../../../src/model/plan';
import type { RulesNow } from '../../../src/plan/memberships/rules-now';
import { planAnswer } from '../../../src/report/plan-answer';
import { groupAnswer, rulesAnswer, unknownAnswer } from '../../../src/report/rules-answer';
import type { Texts } from '../../../src/texts/texts';
import { told } from '../english';

const kinds: readonly RuleTargetKind[] = ['channel', 'private', 'team', 'role', 'owner', 'moderator'];

/** What is said of rules, groups and the rooms that a rule makes, with a name from outside wherever one may stand. */
export function answersOfRules(texts: Texts, name: string): Record<string, string> {
    const now = rulesOf(name);
    return {
        rules: rulesAnswer(texts, now, [name, 'ops.chat']),
        'no rules': rulesAnswer(texts, { rules: [], unnamed: [name] }),
        group: groupAnswer(texts, name, now, [name, 'ada']),
        'group of no rule': groupAnswer(texts, 'crew', now, []),
        'unknown group': unknownAnswer(texts, 'group', name, name),
        'unknown room': unknownAnswer(texts, 'room', name, undefined),
        'many rooms': planAnswer(texts, manyRooms(name), '0123456789ab', false).text,
    };
}

/** Each kind of place once alone and once beside another one. */
function rulesOf(name: string): RulesNow {
    const rule = { pattern: name, line: 8 };
    return {
        rules: [
            { rule, groups: [{ name, people: [name], targets: kinds.map((kind) => ({ kind, name })) }] },
            { rule, groups: [{ name, people: [], targets: kinds.flatMap((kind) => twoOf(kind, name)) }] },
            { rule, groups: [{ name, people: ['ada'], targets: [] }] },
            { rule, groups: [] },
        ],
        unnamed: [name, 'crew'],
    };
}

function twoOf(kind: RuleTargetKind, name: string) {
    return [
        { kind, name },
        { kind, name: 'ops.chat' },
    ];
}

function manyRooms(name: string): Plan {
    const made = ['a', 'b', 'c', 'd', 'e', 'f', name].flatMap((room): Change[] => {
        const change = { kind: 'create-room', creator: name, reason: told(name) } as const;
        return [
            { ...change, room, type: 'channel' },
            { ...change, room: `${room}-${room}`, type: 'private' },
        ];
    });
    return { changes: made, withheld: [], notes: [], drift: [] };
}
