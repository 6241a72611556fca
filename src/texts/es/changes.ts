import type { changes as source } from '../en/changes';

export const changes = {
    'change.keep-credentials': 'guardar el ID y el secreto de cliente en los ajustes de la app',
    'change.forget-credentials': 'vaciar el ID y el secreto de cliente en los ajustes de la app',
    'change.create-key': 'crear la clave de firma «{name}» en authentik',
    'change.create-provider': 'crear el proveedor «{name}» en authentik',
    'change.change-provider': 'poner {field} del proveedor «{name}» en {to}, ahora {from}',
    'change.delete-provider': 'eliminar el proveedor «{name}» en authentik',
    'change.create-application': 'crear la aplicación «{slug}» en authentik',
    'change.change-application':
        '{what, select, link {asociar el proveedor a la aplicación «{slug}»} unlink {separar el proveedor de la aplicación «{slug}»} other {poner la URL de inicio de la aplicación «{slug}» en {to}, ahora {from}}}',
    'change.delete-application': 'eliminar la aplicación «{slug}» en authentik',
    'change.bind-group': 'permitir al grupo «{group}» usar la aplicación «{slug}»',
    'change.unbind-group':
        '{isKnown, select, true {retirar el grupo «{group}» de la aplicación «{slug}»} other {retirar de la aplicación «{slug}» los grupos que ya no figuran}}',
    'change.create-webhook': 'crear en authentik el webhook «{name}», que avisa de los cambios a {url}',
    'change.change-webhook': 'corregir en authentik el webhook «{name}», que avisa de los cambios a {url}',
    'change.delete-webhook': 'eliminar el webhook «{name}» en authentik',
    'change.create-entry': 'crear la entrada de OAuth personalizado «{name}»',
    'change.remove-entry': 'eliminar la entrada de OAuth personalizado «{name}»',
    'change.set-client-id': 'poner {setting} en el ID de cliente del proveedor',
    'change.set-secret': '{what, select, empty {vaciar el secreto de cliente} other {escribir el secreto de cliente}}',
    'change.set-setting':
        '{isNew, select, true {poner {setting} en {to}} other {poner {setting} en {to}, ahora {from}}}',
    'change.create-room': 'crear #{room} ({type, select, private {privada} other {pública}}, propietario {creator})',
    'change.create-team': 'crear el equipo {team} ({type, select, private {privado} other {público}})',
    'change.add-member':
        '{place, select, room {añadir a {username} a #{room}} team {añadir a {username} al equipo {team}} role {dar a {username} el rol {role}} other {dar a {username} el rol {role} en #{room}}}',
    'change.remove-member':
        '{place, select, room {quitar a {username} de #{room}} team {quitar a {username} del equipo {team}} role {quitar el rol {role} a {username}} other {quitar el rol {role} en #{room} a {username}}}',
    'change.mark-absent': 'anotar la ausencia de {username}',
    'change.unmark-absent': 'anotar el regreso de {username}',
    'change.link-person':
        'vincular {isKnown, select, true {a {person} de authentik} other {a quien estaba antes en authentik}} con @{username}',
    'change.unlink-person': 'soltar el vínculo con @{username}',
    'change.deactivate': 'desactivar a {username}',
    'change.reactivate': 'reactivar a {username}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
