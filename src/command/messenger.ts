import type { AppCall } from '../app/app-call';
import { findUser } from '../app/reader-of';
import type { SettingId } from '../config/settings';
import { writeDirectly } from '../notify/direct-message';
import { reader } from '../notify/place-named';
import { greetingText } from '../report/greeting';
import type { Messenger } from '../run/messenger';
import { progressScreen } from './progress-screen';

/** Direct messages of the app: of a run to whoever asked for it, and a greeting to whom it adds. */
export function messenger(app: AppCall): Messenger {
    return {
        progress: progressScreen(app),
        greeter: {
            async greet(userId, place, group) {
                const { read } = app.accessors;
                const settings = read.getEnvironmentReader().getSettings();
                const typed: unknown = await settings.getValueById('greeting' satisfies SettingId);
                const user = reader(await findUser(userId, read))?.user;
                if (!user || typeof typed !== 'string' || typed.trim() === '') return;
                const texts = await app.textsFor(user);
                const name = user.name || user.username;
                await writeDirectly(app.accessors, texts, user, greetingText(texts, typed, { name, group, place }));
            },
        },
    };
}
