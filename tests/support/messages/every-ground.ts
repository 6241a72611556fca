import type { Ground } from '../../../src/model/plan';
import { quoted } from '../../../src/model/quoted';
import { withheld } from '../../../src/texts/en/withheld';

/** Each ground to withhold a change, with a name from outside wherever one may stand. */
export function everyGround(name: string): Ground[] {
    const [rules, groups] = [quoted([name]), quoted([name])];
    const lacking = [
        { code: 'ground.other_flows' as const, use: 'authorization' as const, wanted: name, present: rules },
    ];
    const detailed: Ground[] = [
        { code: 'sso_permissions_missing', permissions: [name] },
        { code: 'webhook_permissions_missing', permissions: [name] },
        { code: 'sso_flow_missing', lacking },
        { code: 'sso_mappings_missing', lacking: [{ code: 'ground.other_mappings', scope: name, present: rules }] },
        { code: 'sso_slug_taken', application: name },
        { code: 'sso_provider_taken', application: name },
        { code: 'changed_since', now: { code: 'state.value', value: name } },
        { code: 'room_owner_missing', owner: name },
        { code: 'directory_partial', permission: name },
        { code: 'directory_empty', shown: 'people', before: 8 },
        { code: 'room_public', roomId: 'room-1' },
        { code: 'room_of_others', roomId: 'room-1', owners: [name] },
        { code: 'groups_unseen', groups },
        { code: 'groups_gone', groups },
        { code: 'group_missing', rules },
        { code: 'protected', ground: { code: 'ground.listed' } },
        { code: 'threshold_target', number: 3, of: 8, percent: 38, limit: 20 },
        { code: 'threshold_run', number: 3, limit: 2 },
        { code: 'entry_in_use', entry: name },
        { code: 'entry_of_other', entry: name, leadsTo: name },
        { code: 'adoption_over', days: 14 },
        { code: 'adoption_of_before', entry: name, by: 'username', time: '2026-11-29T03:00:00.000Z' },
        { code: 'told', told: name },
    ];
    const codes = Object.keys(withheld).flatMap((key) => /^withheld\.(\w+)$/.exec(key)?.[1] ?? []);
    const plain = codes.filter((code) => !detailed.some((ground) => ground.code === code));
    return [...detailed, ...plain.map((code) => ({ code }) as Ground)];
}
