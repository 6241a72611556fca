import type { settings as source } from '../en/settings';

export const settings = {
    'setting.no_url': '„{setting}“ ist leer.',
    'setting.no_url.action': 'Tragen Sie die Adresse ein, unter der man authentik öffnet, etwa {write}.',
    'setting.not_a_url': '„{setting}“ ist keine URL.',
    'setting.not_a_url.action': 'Tragen Sie sie vollständig ein, etwa {write}.',
    'setting.url_scheme': '„{setting}“ muss mit `https://` oder `http://` beginnen.',
    'setting.url_credentials': '„{setting}“ enthält einen Benutzernamen oder ein Passwort.',
    'setting.url_credentials.action': 'Entfernen Sie beides: Für Token gibt es eigene Einstellungen.',
    'setting.url_query': '„{setting}“ hat einen Teil hinter `?` oder `#`.',
    'setting.url_query.action': 'Entfernen Sie diesen Teil.',
    'setting.url_page': '„{setting}“ ist die Adresse einer Seite oder einer API.',
    'setting.url_page.action': 'Tragen Sie nur die Adresse des Servers ein, etwa {write}.',
    'setting.slug': '„{setting}“ darf nur Buchstaben, Ziffern, `-` und `_` enthalten und nicht leer sein.',
    'setting.slug.action': 'Kopieren Sie den Slug aus der Anwendung in authentik.',

    'setting.user_id_alone': '„{setting}“ ist leer, „Benutzer-ID des Administrators“ sagt aber, wem es gehört.',
    'setting.user_id_alone.action': 'Füllen Sie beides aus oder keines von beiden.',

    'setting.no_service_name': '„{setting}“ enthält weder einen Buchstaben noch eine Ziffer.',
    'setting.no_service_name.action': 'Verwenden Sie `authentik` wie in der Anleitung.',
    'setting.built_in_service':
        '„{setting}“ ist {typed}, und darunter führt Rocket.Chat eine andere Art der Anmeldung: Die einen kämen in die Konten der anderen.',
    'setting.built_in_service.action': 'Verwenden Sie `authentik` wie in der Anleitung oder einen eigenen Namen.',
    'setting.no_openid': '„{setting}“ enthält kein `openid`, und ohne das sagt authentik nicht, wer sich anmeldet.',
    'setting.no_openid.action': 'Verwenden Sie `openid email profile`.',
    'setting.other_signs':
        '„{setting}“ enthält ein Leerzeichen oder andere Zeichen als Buchstaben, Ziffern und Zeichen aus ASCII.',
    'setting.other_signs.action': 'Kopieren Sie den Wert noch einmal, und nichts daneben.',
    'setting.weak_secret':
        '„{setting}“ taugt nicht als Secret eines Webhooks: Es hat weniger als 20 oder mehr als 200 Zeichen, oder andere als Buchstaben, Ziffern und Zeichen aus ASCII.',
    'setting.weak_secret.action': 'Lassen Sie es leer: Das nächste `/authentik-sync` erzeugt eines.',
    'setting.time_of_day': '„{setting}“ ist {typed}, und das ist keine Uhrzeit.',
    'setting.time_of_day.action': 'Geben Sie eine an, etwa `03:00`, oder nichts.',
    'setting.colour': '„{setting}“ ist {typed}, und das ist keine Farbe.',
    'setting.colour.action': 'Geben Sie sie als Hexadezimalzahl an, etwa `#fd4b2d`.',
    'setting.no_username_field':
        '„{setting}“ ist leer, und ohne Benutzernamen kann Rocket.Chat niemanden zusammenführen oder benennen.',
    'setting.no_username_field.action': 'Verwenden Sie `preferred_username`.',
    'setting.no_access_token_param': '„{setting}“ ist leer.',
    'setting.no_access_token_param.action': 'Verwenden Sie `access_token`.',
    'setting.no_channels_admin': '„{setting}“ ist leer, aber die Räume, die die App anlegt, müssen jemandem gehören.',
    'setting.no_channels_admin.action': 'Verwenden Sie `rocket.cat`.',
    'setting.no_email_field': '„{setting}“ ist leer, Personen werden aber anhand der E-Mail-Adresse zugeordnet.',
    'setting.no_email_field.action': 'Verwenden Sie `email`.',

    'setting.quote_open': 'In „{setting}“ ist ein Anführungszeichen geöffnet und nicht geschlossen.',
    'setting.quote_open.action':
        'Setzen Sie einen Namen, der Kommas enthält, in Anführungszeichen, und schreiben Sie ein Anführungszeichen in ihm doppelt.',

    'setting.too_long': '„{setting}“ ist länger als {most, number} Zeichen.',
    'setting.too_long.action': 'Kürzen Sie den Wert.',
    'setting.too_many_names': '„{setting}“ enthält mehr als {most, number} Namen.',
    'setting.too_many_names.action': 'Nennen Sie weniger.',
    'setting.choice': '„{setting}“ ist {typed}, und diesen Wert gibt es nicht.',
    'setting.choice.action': 'Wählen Sie einen dieser Werte: {choices}.',
    'setting.number': '„{setting}“ ist {typed}.',
    'setting.number.action': 'Geben Sie eine ganze Zahl von {least, number} bis {most, number} ein.',
    'setting.number_from': '„{setting}“ ist {typed}.',
    'setting.number_from.action': 'Geben Sie eine ganze Zahl ab {least, number} ein.',
    'setting.rule': '„{setting}“, Zeile {line}, Spalte {column}: {problem}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
