import { asArray, asObject, type JsonObject } from '../../http/shape';
import { isSameValue } from '../../model/same-value';
import { readRedirectUri } from './sso-shapes';

/**
 * The fields that hold another value than the one sent: authentik takes what its version does not know without a word
 * (docs/servers/authentik.md#versions). A field that an answer does not have is one that this version does not have.
 */
export function keptOther(sent: JsonObject, answer: JsonObject): string[] {
    return Object.keys(sent).filter(
        (name) =>
            answer[name] !== undefined && !isSameValue(comparable(name, sent[name]), comparable(name, answer[name])),
    );
}

function comparable(name: string, value: unknown): unknown {
    if (name !== 'redirect_uris') return value;
    return asArray(value)?.map((uri) => readRedirectUri(asObject(uri) ?? {})) ?? value;
}
