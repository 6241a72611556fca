import type { changes as source } from '../en/changes';

export const changes = {
    'change.keep-credentials': 'guardar el ID y el secreto de cliente en los ajustes de la app: {reason}',
    'change.forget-credentials': 'vaciar el ID y el secreto de cliente en los ajustes de la app: {reason}',
    'change.create-key': 'crear la clave de firma «{name}» en authentik: {reason}',
    'change.create-provider': 'crear el proveedor «{name}» en authentik: {reason}',
    'change.change-provider': 'poner {field} del proveedor «{name}» en {to}, ahora {from}: {reason}',
    'change.delete-provider': 'eliminar el proveedor «{name}» en authentik: {reason}',
    'change.create-application': 'crear la aplicación «{slug}» en authentik: {reason}',
    'change.change-application':
        '{what, select, link {asociar el proveedor a la aplicación «{slug}»: {reason}} unlink {separar el proveedor de la aplicación «{slug}»: {reason}} other {poner la URL de inicio de la aplicación «{slug}» en {to}, ahora {from}: {reason}}}',
    'change.delete-application': 'eliminar la aplicación «{slug}» en authentik: {reason}',
    'change.bind-group': 'permitir al grupo «{group}» usar la aplicación «{slug}»: {reason}',
    'change.unbind-group':
        '{isKnown, select, true {retirar el grupo «{group}» de la aplicación «{slug}»: {reason}} other {retirar de la aplicación «{slug}» los grupos que ya no figuran: {reason}}}',
    'change.create-webhook': 'crear en authentik el webhook «{name}», que avisa de los cambios a {url}: {reason}',
    'change.change-webhook': 'corregir en authentik el webhook «{name}», que avisa de los cambios a {url}: {reason}',
    'change.delete-webhook': 'eliminar el webhook «{name}» en authentik: {reason}',
    'change.create-entry': 'crear la entrada de OAuth personalizado «{name}»: {reason}',
    'change.remove-entry': 'eliminar la entrada de OAuth personalizado «{name}»: {reason}',
    'change.set-client-id': 'poner {setting} en el ID de cliente del proveedor: {reason}',
    'change.set-secret':
        '{what, select, empty {vaciar el secreto de cliente: {reason}} other {escribir el secreto de cliente: {reason}}}',
    'change.set-setting':
        '{isNew, select, true {poner {setting} en {to}} other {poner {setting} en {to}, ahora {from}}}',
    'change.create-room':
        'crear #{room} ({type, select, private {privada} other {pública}}, propietario {creator}): {reason}',
    'change.create-team': 'crear el equipo {team} ({type, select, private {privado} other {público}}): {reason}',
    'change.add-member':
        '{place, select, room {añadir a {username} a #{room}: {reason}} team {añadir a {username} al equipo {team}: {reason}} role {dar a {username} el rol {role}: {reason}} other {dar a {username} el rol {role} en #{room}: {reason}}}',
    'change.remove-member':
        '{place, select, room {quitar a {username} de #{room}: {reason}} team {quitar a {username} del equipo {team}: {reason}} role {quitar el rol {role} a {username}: {reason}} other {quitar el rol {role} en #{room} a {username}: {reason}}}',
    'change.mark-absent': 'anotar la ausencia de {username}: {reason}',
    'change.unmark-absent': 'anotar el regreso de {username}: {reason}',
    'change.link-person': 'vincular a {person} de authentik con @{username}: {reason}',
    'change.unlink-person': 'soltar el vínculo con @{username}: {reason}',
    'change.deactivate': 'desactivar a {username}: {reason}',
    'change.reactivate': 'reactivar a {username}: {reason}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
