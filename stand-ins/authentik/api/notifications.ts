import { operationsOf, type Collection } from './collection';
import { exactly, whether } from './filters';
import { showEvent } from './events';
import type { Operations } from './operation';
import { without } from './without';
import type { NotificationRecord } from '../state/records';

const notifications: Collection<NotificationRecord> = {
    path: '/events/notifications/',
    lookup: 'uuid',
    model: 'authentik_events.notification',
    className: 'Notification',
    all: (installation) => [...installation.notifications.values()],
    lookupValue: (notification) => notification.pk,
    pk: (notification) => notification.pk,
    owner: (notification) => notification.user,
    searched: () => [],
    filters: {
        severity: exactly((notification) => notification.severity),
        body: exactly((notification) => notification.body),
        event: exactly((notification) => notification.event.pk),
        seen: whether((notification) => notification.seen),
        user: exactly((notification) => notification.user),
    },
    orderings: { created: (notification) => notification.created },
    show: (notification) => ({
        pk: notification.pk,
        severity: notification.severity,
        body: notification.body,
        hyperlink: null,
        hyperlink_label: null,
        created: notification.created,
        event: showEvent(notification.event),
        seen: notification.seen,
    }),
    update: (notification, { body }) => {
        notification.seen = (body.seen as boolean | undefined) ?? notification.seen;
    },
    remove: ({ pk }, { installation }) => {
        installation.notifications.delete(pk);
    },
    asOf: (item, version) => (version.isAtLeast('2026.2') ? item : without(item, 'hyperlink', 'hyperlink_label')),
};
export const notificationOperations: Operations = operationsOf(notifications);
