import type { rules as source } from '../en/rules';

export const rules = {
    // der Text

    'rule.backslash': 'In doppelten Anführungszeichen hat ein Backslash eine eigene Bedeutung.',
    'rule.backslash.action': 'Setzen Sie einen /regulären Ausdruck/ in einfache Anführungszeichen.',
    'rule.sign_needs_quotes': 'Ein Name, der mit {piece} beginnt, muss in Anführungszeichen stehen.',
    'rule.tab': 'Diese Zeile beginnt mit einem Tabulator.',
    'rule.tab.action': 'Rücken Sie sie mit Leerzeichen ein.',
    'rule.too_deep': 'Hier sind mehr als {most, number} Ebenen von Listen und Zuordnungen ineinander verschachtelt.',
    'rule.too_deep.action': 'Verwenden Sie höchstens zwei Ebenen.',
    'rule.key_too_long': 'Der Name vor dem Doppelpunkt ist länger als 1024 Zeichen.',
    'rule.key_too_long.action': 'Schreiben Sie vor jeden Doppelpunkt eine Gruppe oder ein Muster.',
    'rule.quote_open': 'Das Anführungszeichen {piece}, das hier beginnt, wird in seiner Zeile nicht geschlossen.',
    'rule.quote_open.action': 'Schließen Sie es hinter dem Namen.',
    'rule.hash_comment': 'Ohne Anführungszeichen beginnt # einen Kommentar, von {typed} bleibt also nichts übrig.',
    'rule.hash_comment.action': 'Schreiben Sie {write}.',
    'rule.bracket_open': 'Die Klammer {piece} wird nicht geschlossen.',
    'rule.bracket_open.action': 'Ergänzen Sie {partner}.',
    'rule.bracket_unopened': 'Die Klammer {piece} schließt nichts: Davor steht kein {partner}.',
    'rule.bracket_unopened.action': 'Entfernen Sie sie oder ergänzen Sie die andere.',
    'rule.bracket_surplus': 'Diese Klammer schließt nichts.',
    'rule.bracket_surplus.action': 'Entfernen Sie sie.',
    'rule.behind_brace': 'Hinter der schließenden {piece} steht noch etwas.',
    'rule.behind_brace.action':
        'Entfernen Sie es, oder setzen Sie den Namen in Anführungszeichen, falls er mit {partner} beginnt.',
    'rule.behind_bracket': 'Hinter der schließenden Klammer steht noch etwas.',
    'rule.behind_bracket.action': 'Entfernen Sie es oder beginnen Sie damit eine neue Zeile.',
    'rule.behind_quote': 'Hinter dem schließenden Anführungszeichen steht noch etwas.',
    'rule.behind_quote.action':
        'Schreiben Sie mehrere Namen als Liste, etwa {write}. In einfachen Anführungszeichen wird ein Apostroph doppelt geschrieben.',
    'rule.colon_missing': 'Hinter {typed} fehlt ein Doppelpunkt.',
    'rule.colon_missing_or_indent':
        'Hinter {typed} fehlt ein Doppelpunkt, oder diese Zeile ist nicht so eingerückt wie die darüber.',
    'rule.colon_or_indent':
        'Hinter dem Namen fehlt ein Doppelpunkt, oder diese Zeile ist nicht so eingerückt wie die darüber.',
    'rule.comma_or_colon_missing': 'Davor fehlt ein Komma oder ein Doppelpunkt.',
    'rule.space_missing': 'Hinter diesem Doppelpunkt fehlt ein Leerzeichen.',
    'rule.comma_surplus': 'Vor diesem Komma steht nichts.',
    'rule.comma_surplus.action': 'Entfernen Sie es.',
    'rule.indented_below_room': 'Diese Zeile ist unter einem Namen eingerückt, der schon seinen Raum hat.',
    'rule.indented_below_room.action':
        'Beginnen Sie sie dort, wo die Gruppen beginnen, oder schreiben Sie alles, was die Gruppe bekommt, unter ihren Namen.',
    'rule.second_colon': 'Hinter dem ersten Doppelpunkt der Zeile steht ein zweiter oder ein Bindestrich.',
    'rule.second_colon.action':
        'Schreiben Sie eine Zuordnung in einer Zeile als {writeMap}, eine Liste als {writeList}, und setzen Sie einen Namen mit Doppelpunkt in Anführungszeichen.',
    'rule.indent_differs': 'Diese Zeile ist nicht so eingerückt wie die, zu denen sie gehört.',
    'rule.indent_differs.action': 'Verwenden Sie gleich viele Leerzeichen.',
    'rule.not_understood': 'Das ist hier nicht zu verstehen.',
    'rule.not_understood.action': 'Setzen Sie einen Namen mit Sonderzeichen in Anführungszeichen.',
    'rule.is_list': 'Das ist eine Liste; die Regeln sind aber eine Zuordnung mit einer Zeile je Gruppe.',
    'rule.is_list.action': 'Schreiben Sie Zeilen wie {write}.',
    'rule.no_space': 'Hinter dem Doppelpunkt fehlt ein Leerzeichen.',
    'rule.no_space.action': 'Schreiben Sie Zeilen wie {write}.',
    'rule.no_colon': 'Hinter dem Namen fehlt ein Doppelpunkt.',
    'rule.no_colon.action': 'Schreiben Sie Zeilen wie {write}.',
    'rule.document_end': 'Für YAML endet der Text mit {piece}.',
    'rule.document_end.action': 'Entfernen Sie diese Zeile: Alle Regeln sind ein einziger Text.',
    'rule.group_indented': 'Diese Zeile ist eingerückt, die Gruppen darunter sind es nicht.',
    'rule.group_indented.action': 'Beginnen Sie alle Gruppen in derselben Spalte.',
    'rule.merge_key': 'In YAML fügt {piece} Zuordnungen zusammen; die Regeln unterstützen das nicht.',
    'rule.merge_key.action':
        'Schreiben Sie stattdessen eine Regel für den Namen der Gruppe und eine für ein Muster, das sie erfasst: Regeln ergänzen einander.',
    'rule.too_many': 'Es gibt mehr als {most, number} Fehler, deshalb wird ab hier nichts mehr gelesen.',
    'rule.too_many.action': 'Beheben Sie zuerst die Fehler davor.',
    'rule.too_long': 'Die Regeln sind länger als {most, number} Zeichen.',
    'rule.too_long.action': 'Verwenden Sie Muster mit `*` für ähnliche Gruppen.',
    'rule.too_many_signs':
        'Hier stehen mehr als {most, number} Zeichengruppen; Wörter, Anführungszeichen, Backslashes darin, Klammern, Kommas, Doppelpunkte, Leerräume und Zeilenenden zählen.',
    'rule.too_many_signs.action': 'Verwenden Sie Muster mit `*` für ähnliche Gruppen.',
    'rule.line_too_full':
        'In dieser Zeile stehen mehr als {most, number} Zeichengruppen; Wörter, Anführungszeichen, Backslashes darin, Klammern, Kommas, Doppelpunkte und Leerräume zählen.',
    'rule.line_too_full.action': 'Schreiben Sie jeden Raum in eine eigene Zeile, mit `- ` davor.',

    // Namen

    'rule.other_kind':
        'Hier wird {expected, select, group {der Name einer Gruppe} key {eines der Wörter, die eine Gruppe haben kann,} team {der Name eines Teams} role {der Name einer Rolle} other {der Name eines Raums}} erwartet, {instead, select, map {keine Zuordnung} list {keine Liste} other {es steht aber nichts da}}.',
    'rule.other_kind.action': 'Setzen Sie einen Namen, der mit einer Klammer beginnt, in Anführungszeichen.',
    'rule.reference': '{typed} beginnt mit einem Stern und ist damit für YAML ein Verweis.',
    'rule.reference.action': 'Setzen Sie ein Muster in Anführungszeichen: {write}.',
    'rule.anchor': 'In YAML ist {piece} ein Anker; die Regeln unterstützen das nicht.',
    'rule.anchor.action': 'Setzen Sie einen Namen, der mit {sign} beginnt, in Anführungszeichen.',
    'rule.tag': 'In YAML ist {piece} ein Tag; die Regeln unterstützen das nicht.',
    'rule.tag.action': 'Setzen Sie einen Namen, der mit {sign} beginnt, in Anführungszeichen.',
    'rule.several_lines': 'Dieser Name geht über mehrere Zeilen.',
    'rule.several_lines.action':
        'Schreiben Sie jeden Namen in eine Zeile und zwischen mehrere ein Komma oder einen Bindestrich.',
    'rule.name_too_long': 'Dieser Name ist länger als {most, number} Zeichen.',
    'rule.name_too_long.action': 'Schreiben Sie jeden Namen für sich, und trennen Sie mehrere durch Komma oder Strich.',
    'rule.control_character':
        'Dieser Name enthält ein Steuerzeichen, denn in doppelten Anführungszeichen hat ein Backslash eine eigene Bedeutung.',
    'rule.control_character.action': 'Setzen Sie den Namen in einfache Anführungszeichen.',
    'rule.typographic_quotes': '{typed} steht in typografischen Anführungszeichen, und die zählen als Buchstaben.',
    'rule.typographic_quotes.action': 'Verwenden Sie gerade: {write}.',
    'rule.invisible_character':
        'Dieser Name enthält ein unsichtbares Zeichen, wie es in kopiertem Text von Webseiten vorkommt.',
    'rule.invisible_character.action': 'Tippen Sie den Namen neu.',

    // Gruppen und Muster

    'rule.group_missing': 'Vor dem Doppelpunkt fehlt der Name einer Gruppe oder ein Muster.',
    'rule.group_spaces': '{typed} beginnt oder endet mit einem Leerzeichen; das tut in authentik keine Gruppe.',
    'rule.group_spaces.action': 'Entfernen Sie das Leerzeichen.',
    'rule.group_twice': 'Für {typed} gibt es in Zeile {line} schon eine Regel.',
    'rule.group_twice.action': 'Schreiben Sie alles, was die Gruppe bekommt, in jene Regel.',
    'rule.key_misplaced': '{typed} steht dort, wo eine Gruppe erwartet wird.',
    'rule.key_misplaced.action':
        'Rücken Sie es unter seiner Gruppe ein, oder setzen Sie es in Anführungszeichen, falls eine Gruppe so heißt.',
    'rule.stars_adjacent': '{typed} hat zwei Sterne nebeneinander.',
    'rule.stars_adjacent.action': 'Schreiben Sie nur einen: Er erfasst dasselbe.',
    'rule.stars_many':
        '{typed} hat {count, plural, one {# Stern} other {# Sterne}}, und mehr als {most} können sehr lange dauern.',
    'rule.stars_many.action': 'Verwenden Sie einfachere Muster, notfalls in mehreren Regeln.',
    'rule.flags': '{typed} hat Flags hinter dem letzten Schrägstrich; sie werden nicht gelesen.',
    'rule.flags.action': 'Entfernen Sie sie.',
    'rule.flags_case':
        '{typed} hat Flags hinter dem letzten Schrägstrich; sie werden nicht gelesen, und Groß- und Kleinschreibung zählt immer.',
    'rule.flags_case.action': 'Entfernen Sie sie und schreiben Sie zum Beispiel {write} für beides.',
    'rule.slashes': '{typed} beginnt mit einem Schrägstrich wie ein regulärer Ausdruck, ist aber keiner.',
    'rule.slashes.action':
        'Schreiben Sie {write} mit einem Schrägstrich an beiden Enden; ein Schrägstrich darin ist {writeSlash}.',
    'rule.expression_wrong': '{typed} ist kein regulärer Ausdruck: {reason}.',
    'rule.expression_long': '{typed} ist länger als {most, number} Zeichen.',
    'rule.expression_long.action': 'Verwenden Sie einfachere Muster, notfalls in mehreren Regeln.',
    'rule.expression_back': '{typed} verweist auf einen Teil von sich selbst, und das kann sehr lange dauern.',
    'rule.expression_back.action': 'Verwenden Sie einfachere Muster, notfalls in mehreren Regeln.',
    'rule.expression_nested':
        '{typed} wiederholt einen Teil, der selbst eine Wiederholung, `?` oder `|` enthält, und das kann sehr lange dauern.',
    'rule.expression_nested.action': 'Verwenden Sie einfachere Muster, notfalls in mehreren Regeln.',
    'rule.expression_repeats':
        '{typed} hat {count, plural, one {# Wiederholung} other {# Wiederholungen}}, und mehr als {most} können sehr lange dauern.',
    'rule.expression_repeats.action': 'Verwenden Sie einfachere Muster, notfalls in mehreren Regeln.',
    'rule.expression_unanchored':
        '{typed} hat {count, plural, one {# Wiederholung} other {# Wiederholungen}}, eine davon, weil es nicht mit `^` beginnt, und mehr als {most} können sehr lange dauern.',
    'rule.expression_unanchored.action': 'Lassen Sie es mit `^` beginnen, oder verwenden Sie einfachere Muster.',
    'rule.expression_combinations':
        '{typed} hat zu viele Kombinationen von `?` und `|` für seine Wiederholungen, und das kann sehr lange dauern.',
    'rule.expression_combinations.action': 'Verwenden Sie einfachere Muster, notfalls in mehreren Regeln.',

    // was eine Gruppe bekommt

    'rule.no_room': '{typed} hat keinen Raum.',
    'rule.no_room.action': 'Nennen Sie einen, oder schreiben Sie `[]`, wenn diese Regel nichts geben soll.',
    'rule.map_empty': 'Die Zuordnung von {typed} ist leer.',
    'rule.map_empty.action': 'Schreiben Sie `[]`, wenn diese Regel nichts geben soll.',
    'rule.key_twice': '{typed} steht zweimal da.',
    'rule.key_twice.action': 'Schreiben Sie alle Namen in eine Liste.',
    'rule.key_empty': '{typed} ist leer.',
    'rule.key_empty.action': 'Nennen Sie etwas, oder entfernen Sie es.',
    'rule.key_near': '{typed} ist kein Wort der Regeln.',
    'rule.key_near.action': 'Wahrscheinlich meinen Sie {write}.',
    'rule.key_unknown': '{typed} ist kein Wort der Regeln.',
    'rule.key_unknown.action': 'Eine Gruppe kann {keys} haben.',
    'rule.room_types': '{typed} steht sowohl bei `channels` als auch bei `private`.',
    'rule.room_types.action': 'Entfernen Sie es an einer der beiden Stellen: Ein Raum ist öffentlich oder privat.',
    'rule.list_in_list': 'Hier steht eine Liste in einer Liste.',
    'rule.list_in_list.action': 'Schreiben Sie alle Namen in eine: {write}.',
    'rule.map_in_list': 'Hier steht eine Zuordnung in einer Liste.',
    'rule.map_in_list.action': 'Schreiben Sie die Zuordnung direkt unter die Gruppe: {write}.',
    'rule.name_missing': 'Hier fehlt ein Name.',
    'rule.name_missing.action': 'Nennen Sie etwas, oder entfernen Sie den Bindestrich oder das Komma.',
    'rule.role_filled':
        '{typed} würde einen Teil vom Namen einer Gruppe übernehmen. Wer in authentik Gruppen benennt, könnte so jede Rolle wählen, auch `admin`.',
    'rule.role_filled.action': 'Schreiben Sie die Rolle so, wie sie heißt, für jede Gruppe in eine eigene Regel.',
    'rule.reference_zero': '{typed} enthält `$0`, die Teile eines Musters werden aber ab `$1` gezählt.',
    'rule.reference_high':
        '{typed} verweist auf Teil {part} dessen, was das Muster erkennt, aber {pattern} hat {captures, plural, =0 {keine Teile} one {nur # Teil} other {nur # Teile}}.',
    'rule.reference_high.action': 'Teile sind die Sterne eines Musters und die (Klammern) eines /regulären Ausdrucks/.',
    'rule.role_missing': 'Hier fehlt der Name einer Rolle.',
    'rule.room_missing': 'Von {typed} bleibt kein Name für einen Raum übrig.',
    'rule.nothing_named': '{typed} ist kein Name.',
    'rule.nothing_named.action': 'Schreiben Sie `[]`, wenn diese Regel nichts geben soll.',
    'rule.word_as_name': '{typed} ist kein Name, bei {under} stehen aber Namen.',
    'rule.word_as_name.action':
        'Schreiben Sie Namen, etwa {write}. Wenn etwas wirklich so heißt, setzen Sie es in Anführungszeichen.',
    'rule.person': '{typed} ist eine Person.',
    'rule.person.action': 'Nennen Sie nur Räume, Teams und Rollen: Die Personen kommen aus der Gruppe.',
    'rule.address': '{typed} ist eine Adresse.',
    'rule.address.action': 'Schreiben Sie nur den Namen: {write}.',
    'rule.several_names': 'Für YAML ist {typed} ein einziger Name.',
    'rule.several_names.action': 'Schreiben Sie mehrere Namen als Liste: {write}.',
    'rule.other_target': '{typed} steht an der Stelle eines Raums.',
    'rule.other_target.action': 'Schreiben Sie {write}.',
    'rule.role_or_room': '{typed} ist eine Rolle.',
    'rule.role_or_room.action': 'Schreiben Sie {write}, oder {writeRoom}, falls ein Raum so heißt.',
    'rule.room_refused': 'Rocket.Chat nimmt {typed} nicht als Namen eines Raums an.',
    'rule.room_refused.action': 'Verwenden Sie nur Buchstaben, Ziffern, `-`, `_` und `.`.',
    'rule.room_for_role': '{typed} ist ein Raum an der Stelle einer Rolle.',
    'rule.room_for_role.action': 'Schreiben Sie {write}.',
    'rule.role_in_rooms': '{typed} ist eine Rolle in Räumen, nicht im Workspace.',
    'rule.role_in_rooms.action': 'Schreiben Sie {write}.',
    'rule.role_leader': '{typed} ist eine Rolle in Räumen, und keine Regel vergibt sie.',
    'rule.role_machine': '{typed} ist keine Rolle für Personen: Die App würde niemanden mehr verwalten, der sie hat.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
