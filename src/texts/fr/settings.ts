import type { settings as source } from '../en/settings';

export const settings = {
    'setting.no_url': '« {setting} » est vide.',
    'setting.no_url.action': 'Saisissez l’adresse à laquelle on ouvre authentik, comme {write}.',
    'setting.not_a_url': '« {setting} » n’est pas une URL.',
    'setting.not_a_url.action': 'Saisissez-la en entier, comme {write}.',
    'setting.url_scheme': '« {setting} » doit commencer par `https://` ou `http://`.',
    'setting.url_credentials': '« {setting} » contient un nom d’utilisateur ou un mot de passe.',
    'setting.url_credentials.action': 'Retirez-le : les jetons ont leurs propres paramètres.',
    'setting.url_query': '« {setting} » a une partie après `?` ou `#`.',
    'setting.url_query.action': 'Retirez cette partie.',
    'setting.url_page': '« {setting} » est l’adresse d’une page ou d’une API.',
    'setting.url_page.action': 'Saisissez l’adresse du serveur seule, comme {write}.',
    'setting.slug': '« {setting} » ne doit contenir que des lettres, des chiffres, `-` et `_`, et au moins l’un d’eux.',
    'setting.slug.action': 'Copiez-le depuis l’application dans authentik.',

    'setting.user_id_alone':
        '« {setting} » est vide, mais « ID utilisateur de l’administrateur » dit à qui il appartient.',
    'setting.user_id_alone.action': 'Remplissez les deux, ou aucun.',

    'setting.no_service_name': '« {setting} » ne contient ni lettre ni chiffre.',
    'setting.no_service_name.action': 'Utilisez `authentik`, comme le guide.',
    'setting.built_in_service':
        '« {setting} » est {typed}, nom sous lequel Rocket.Chat garde un autre moyen de se connecter : chacun entrerait dans les comptes de l’autre.',
    'setting.built_in_service.action': 'Utilisez `authentik`, comme le guide, ou un nom de votre choix.',
    'setting.no_openid': '« {setting} » ne contient pas `openid`, sans lequel authentik ne dit pas qui se connecte.',
    'setting.no_openid.action': 'Utilisez `openid email profile`.',
    'setting.other_signs':
        '« {setting} » contient une espace, ou d’autres caractères que des lettres, des chiffres et des signes ASCII.',
    'setting.other_signs.action': 'Copiez la valeur à nouveau, et rien d’autre.',
    'setting.weak_secret':
        '« {setting} » ne peut pas être le secret d’un webhook : il a moins de 20 ou plus de 200 caractères, ou d’autres que des lettres, des chiffres et des signes ASCII.',
    'setting.weak_secret.action': 'Laissez-le vide : le prochain `/authentik-sync` en crée un.',
    'setting.time_of_day': '« {setting} » est {typed}, ce qui n’est pas une heure.',
    'setting.time_of_day.action': 'Saisissez-en une, comme `03:00`, ou rien.',
    'setting.colour': '« {setting} » est {typed}, ce qui n’est pas une couleur.',
    'setting.colour.action': 'Saisissez-en une sous forme de nombre hexadécimal, comme `#fd4b2d`.',
    'setting.no_username_field':
        '« {setting} » est vide, et sans nom d’utilisateur Rocket.Chat ne peut ni fusionner ni nommer personne.',
    'setting.no_username_field.action': 'Utilisez `preferred_username`.',
    'setting.no_access_token_param': '« {setting} » est vide.',
    'setting.no_access_token_param.action': 'Utilisez `access_token`.',
    'setting.no_channels_admin':
        '« {setting} » est vide, mais les salons que l’app crée doivent avoir un propriétaire.',
    'setting.no_channels_admin.action': 'Utilisez `rocket.cat`.',
    'setting.no_email_field': '« {setting} » est vide, mais les personnes sont reconnues par leur adresse e-mail.',
    'setting.no_email_field.action': 'Utilisez `email`.',

    'setting.quote_open': 'Dans « {setting} », un guillemet est ouvert et n’est pas fermé.',
    'setting.quote_open.action':
        'Mettez entre guillemets droits un nom qui contient des virgules, et doublez un guillemet qui s’y trouve.',

    'setting.too_long': '« {setting} » dépasse {most, number} caractères.',
    'setting.too_long.action': 'Raccourcissez-le.',
    'setting.too_many_names': '« {setting} » contient plus de {most, number} noms.',
    'setting.too_many_names.action': 'Nommez-en moins.',
    'setting.choice': '« {setting} » est {typed}, ce qui n’est pas l’une de ses valeurs.',
    'setting.choice.action': 'Choisissez parmi {choices}.',
    'setting.number': '« {setting} » est {typed}.',
    'setting.number.action': 'Saisissez un nombre entier de {least, number} à {most, number}.',
    'setting.number_from': '« {setting} » est {typed}.',
    'setting.number_from.action': 'Saisissez un nombre entier, {least, number} ou plus.',
    'setting.rule': '« {setting} », ligne {line}, colonne {column} : {problem}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
