import type { SettingProblem } from '../../model/setting-problem';

/** What is wrong with a setting; `{setting}` is its name on the page. */
export const settings = {
    'setting.no_url': '"{setting}" is empty.',
    'setting.no_url.action': 'Type the address at which people open authentik, such as {write}.',
    'setting.not_a_url': '"{setting}" is not a URL.',
    'setting.not_a_url.action': 'Type it in full, such as {write}.',
    'setting.url_scheme': '"{setting}" must begin with `https://` or `http://`.',
    'setting.url_credentials': '"{setting}" contains a user name or a password.',
    'setting.url_credentials.action': 'Remove it: tokens have settings of their own.',
    'setting.url_query': '"{setting}" has a part behind `?` or `#`.',
    'setting.url_query.action': 'Remove that part.',
    'setting.url_page': '"{setting}" is the address of a page or of an API.',
    'setting.url_page.action': 'Type the address of the server alone, such as {write}.',
    'setting.slug': '"{setting}" must contain letters, digits, `-` and `_` only, and at least one of them.',
    'setting.slug.action': 'Copy it from the application in authentik.',

    'setting.user_id_alone': '"{setting}" is empty, but "Administrator user id" says whose it is.',
    'setting.user_id_alone.action': 'Fill in both, or neither.',

    'setting.no_service_name': '"{setting}" contains neither a letter nor a digit.',
    'setting.no_service_name.action': 'Use `authentik`, as the guide does.',
    'setting.built_in_service':
        '"{setting}" is {typed}, under which Rocket.Chat keeps another way to log in: the two would get into each other’s accounts.',
    'setting.built_in_service.action': 'Use `authentik`, as the guide does, or a name of your own.',
    'setting.no_openid': '"{setting}" does not contain `openid`, without which authentik does not say who logs in.',
    'setting.no_openid.action': 'Use `openid email profile`.',
    'setting.other_signs': '"{setting}" holds a blank, or another sign than letters, digits and signs of ASCII.',
    'setting.other_signs.action': 'Copy the value again, and nothing beside it.',
    'setting.weak_secret':
        '"{setting}" cannot be a secret of a webhook: it has fewer than 20 or more than 200 characters, or other ones than letters, digits and signs of ASCII.',
    'setting.weak_secret.action': 'Leave it empty: the next `/authentik-sync` makes one.',
    'setting.time_of_day': '"{setting}" is {typed}, which is not a time of day.',
    'setting.time_of_day.action': 'Type one such as `03:00`, or nothing.',
    'setting.colour': '"{setting}" is {typed}, which is not a colour.',
    'setting.colour.action': 'Type one as a hexadecimal number, such as `#fd4b2d`.',
    'setting.no_username_field':
        '"{setting}" is empty, and without a username Rocket.Chat can neither merge nor name anybody.',
    'setting.no_username_field.action': 'Use `preferred_username`.',
    'setting.no_access_token_param': '"{setting}" is empty.',
    'setting.no_access_token_param.action': 'Use `access_token`.',
    'setting.no_channels_admin': '"{setting}" is empty, but somebody has to own the rooms that the app creates.',
    'setting.no_channels_admin.action': 'Use `rocket.cat`.',
    'setting.no_email_field': '"{setting}" is empty, but people are matched by e-mail.',
    'setting.no_email_field.action': 'Use `email`.',

    'setting.quote_open': 'In "{setting}" a quotation mark is opened and not closed.',
    'setting.quote_open.action':
        'Put a name that holds commas in quotation marks, and write a quotation mark within it twice.',

    'setting.too_long': '"{setting}" is longer than {most, number} characters.',
    'setting.too_long.action': 'Shorten it.',
    'setting.too_many_names': '"{setting}" holds more than {most, number} names.',
    'setting.too_many_names.action': 'Name fewer of them.',
    'setting.choice': '"{setting}" is {typed}, which is not one of its values.',
    'setting.choice.action': 'Choose one of {choices}.',
    'setting.number': '"{setting}" is {typed}.',
    'setting.number.action': 'Type a whole number from {least, number} to {most, number}.',
    'setting.number_from': '"{setting}" is {typed}.',
    'setting.number_from.action': 'Type a whole number, {least, number} or more.',
    'setting.rule': '"{setting}", line {line}, column {column}: {problem}',
} as const satisfies Readonly<Record<SettingProblem['code'], string>> & Readonly<Record<string, string>>;
