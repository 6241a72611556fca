import type { SettingProblem } from '../model/setting-problem';

/** What a setting is read as; where there is a problem, the value is not used. */
export interface Read<Value> {
    value: Value;
    problems?: readonly SettingProblem[];
}
