import type { progress as source } from '../en/progress';

export const progress = {
    'progress.title': '⏳ *Lauf `{run}`* ist an der Arbeit',
    'progress.percent': '{percent, number} %',
    'progress.steps': '{done, number} von {steps, plural, one {# Schritt} other {# Schritten}} erledigt',
    'progress.steps_left': '{done, number} von {steps, plural, one {# Schritt} other {# Schritten}} erledigt, {left}',
    'progress.seconds': 'noch etwa {count, plural, one {# Sekunde} other {# Sekunden}}',
    'progress.minutes': 'noch etwa {count, plural, one {# Minute} other {# Minuten}}',
    'progress.made': 'Bisher: {done}',
    'progress.doing': 'Gerade: {subject}',
    'progress.held_up': 'Wartet seit {since}: {failure} Der nächste Versuch ist um {time}.',
    'progress.comes_first': '✗ Der Lauf `{run}` geht vor, und er wartet: So lange beginnt nichts anderes.',
    'progress.comes_first.action': '`/authentik-sync stop` beendet ihn in wenigen Sekunden; was er getan hat, bleibt.',
    'progress.stop': '`/authentik-sync stop` beendet ihn beim nächsten Schritt.',
    'progress.continues':
        '… {done, number} von {steps, plural, one {# Schritt} other {# Schritten}} erledigt. Der Rest folgt im Hintergrund: Ihre Direktnachrichten mit @{account} zeigen, wie weit er ist, und dann, was daraus geworden ist.',
    'progress.over':
        '{outcome, select, done {✓} partial {⚠} other {✗}} Lauf `{run}` ist zu Ende: Was daraus geworden ist, steht in Ihren Direktnachrichten mit @{account}.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
