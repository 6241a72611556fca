import type { CauseWords } from '../../model/cause';

/** What stands behind a failure. */
export const causes = {
    'cause.as_get': 'a {method} arrived as a GET',
    'cause.method_refused': 'it takes no {method} there',
    'cause.status': 'status {status}',
    'cause.answered_at': 'they arrive at {address}',
    'cause.without': 'an answer without {fields}',
    'cause.next_page': 'page {page} names page {next} as the next one',
    'cause.incomplete': '{read, number} of {total, number}',
    'cause.megabytes': '{count, number} MB in one answer',
    'cause.token_lost': 'the token was lost on the way',
    'cause.path_unknown': 'its version does not know this path',
    'cause.endless': 'a list without an end',
    'cause.no_answer': 'the server gave no answer to the app',
    'cause.no_reason': 'no reason given',
    'cause.no_secret': 'there is no client secret to set',
    'cause.not_made': '{made, select, key {no signing key was made before} other {no provider was made before}}',
    'cause.slug_taken': 'another application has this slug.',
    'cause.room_gone': 'the room does not exist',
    'cause.no_room': 'the server made no room and gave no reason',
    'cause.empty': 'it is empty',
    'cause.no_scheme': 'it does not begin with https:// or http://',
    'cause.credentials': 'it holds a user name or password',
    'cause.query': 'it has a "?" or "#" part',
    'cause.no_url': 'it is not a URL',
} as const satisfies Readonly<Record<CauseWords['code'], string>>;
