import type { progress as source } from '../en/progress';

export const progress = {
    'progress.title': '⏳ *Lauf `{run}`* ist im Gang',
    'progress.percent': '{percent, number} %',
    'progress.steps': '{done, number} von {steps, plural, one {# Schritt} other {# Schritten}} erledigt',
    'progress.steps_left': '{done, number} von {steps, plural, one {# Schritt} other {# Schritten}} erledigt, {left}',
    'progress.seconds': 'noch etwa {count, plural, one {# Sekunde} other {# Sekunden}}',
    'progress.minutes': 'noch etwa {count, plural, one {# Minute} other {# Minuten}}',
    'progress.made': 'Bisher: {done}',
    'progress.doing': 'Gerade: {subject}',
    'progress.held_up': 'Wartet seit {since}: {failure} Der nächste Versuch ist am {time}.',
    'progress.comes_first': '✗ Der Lauf `{run}` geht vor, und er wartet: So lange beginnt nichts anderes.',
    'progress.comes_first.action': '`/authentik-sync stop` beendet ihn in wenigen Sekunden; was er getan hat, bleibt.',
    'progress.at_work': '✗ Der Lauf `{run}` ist seit {since} im Gang, {begun}: So lange beginnt nichts anderes.',
    'progress.at_work.action':
        '`/authentik-sync status` sagt, wie weit er ist; `/authentik-sync stop` beendet ihn beim nächsten Schritt.',
    'progress.look_at_work':
        '✗ Die App sieht seit {since} auf beiden Servern nach{isKnown, select, true {, für {actor}} other {}}: So lange beginnt nichts anderes.',
    'progress.look_at_work.action': 'Fragen Sie gleich noch einmal.',
    'progress.cut_off':
        '{seconds, plural, one {Wurde das abgebrochen, kann etwas anderes spätestens in # Sekunde beginnen.} other {Wurde das abgebrochen, kann etwas anderes spätestens in # Sekunden beginnen.}}',
    'progress.stop': '`/authentik-sync stop` beendet ihn beim nächsten Schritt.',
    'progress.continues':
        '… {done, number} von {steps, plural, one {# Schritt} other {# Schritten}} erledigt. Der Rest folgt im Hintergrund: Ihre Direktnachrichten mit @{account} zeigen, wie weit er ist, und dann, was daraus geworden ist.',
    'progress.over':
        '{outcome, select, done {✓} partial {⚠} other {✗}} Lauf `{run}` ist zu Ende: Was daraus geworden ist, steht in Ihren Direktnachrichten mit @{account}.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
