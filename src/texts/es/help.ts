import type { help as source } from '../en/help';

export const help = {
    'help.setup': '`/authentik-sync setup` te guía por los tres valores imprescindibles y prueba cada uno',
    'help.run': '`/authentik-sync` hace todo lo que piden los ajustes de la app y dice qué hizo',
    'help.plan': '`/authentik-sync plan` muestra qué sería eso y no cambia nada',
    'help.apply':
        '`/authentik-sync apply 5c0f1be09a77` ejecuta exactamente el plan con esa huella, incluido lo que espera tu decisión; con `only` detrás, sin eso',
    'help.adopt': '`/authentik-sync adopt` adopta en los ajustes de la app los valores de una entrada que ya existe',
    'help.check':
        '`/authentik-sync check` comprueba todo lo que necesita un inicio de sesión y dice dónde hay que pulsar; `/authentik-sync check ada` dice cómo termina el próximo inicio de sesión de ada',
    'help.status':
        '`/authentik-sync status` dice qué se administra, qué se ejecutó por última vez y qué cambiaron otros',
    'help.people':
        '`/authentik-sync people` dice quién puede iniciar sesión y quién no, y por qué; `/authentik-sync people new` nombra a las personas de una clase',
    'help.user':
        '`/authentik-sync user ada` dice por qué ada está, o no está, en cada sala, equipo y rol de las reglas',
    'help.group': '`/authentik-sync group staff` dice quién está en staff y adónde lo llevan las reglas',
    'help.room':
        '`/authentik-sync room lobby` dice quién debe estar allí y por qué, y qué cambia allí la próxima ejecución',
    'help.rules': '`/authentik-sync rules` dice con qué coincide ahora cada regla, y qué grupos no nombra ninguna',
    'help.leftovers':
        '`/authentik-sync leftovers` muestra lo que dio la app y ya no nombra ninguna regla, y cómo retirarlo',
    'help.link':
        '`/authentik-sync link ada @countess` dice que ada de authentik y la cuenta @countess son una misma persona',
    'help.unlink': '`/authentik-sync unlink ada` dice que no lo son',
    'help.history':
        '`/authentik-sync history` enumera las últimas ejecuciones; `/authentik-sync history 1f2e3d4c` muestra cada cambio de esa, y con `csv` o `json` detrás los envía en un archivo',
    'help.undo': '`/authentik-sync undo 1f2e3d4c` muestra qué haría deshacer esa ejecución; sin ID, la última',
    'help.keep': '`/authentik-sync keep` confirma cambios que de otro modo se desharían',
    'help.sync': '`/authentik-sync sync ada` hace ahora lo que hay que hacer solo para ada',
    'help.stop': '`/authentik-sync stop` termina en su próximo paso la ejecución en curso',
    'help.pause':
        '`/authentik-sync pause 2h`, `pause 18:00` o `pause 2026-12-24`: hasta entonces nada ocurre por sí solo; sin hora, hasta `resume`',
    'help.resume': '`/authentik-sync resume` pone fin a eso',
    'help.blueprint':
        '`/authentik-sync blueprint` te da el archivo que configura authentik sin un token; `/authentik-sync blueprint token`, el que crea un token',
    'help.console': '`/authentik-sync console` abre todo esto al lado, a un clic',
    'help.help': '`/authentik-sync help` muestra esto',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
