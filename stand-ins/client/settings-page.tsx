import { Accordion, Box, Field, FieldGroup } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';
import { SettingInput } from './setting-input';
import type { ShownSettings } from './shown';

/** The settings of an app, by their sections (`apps/meteor/client/views/marketplace/AppDetailsPage/tabs/AppSettings`). All are open. */
export function SettingsPage({ settings, words }: ShownSettings): ReactElement {
    const shown = settings.filter(({ hidden }) => hidden !== true);
    const sections = [...new Set(shown.map(({ section = '' }) => section))];
    return (
        <Box maxWidth="x640" w="full" marginInline="auto" p="x16">
            <Accordion>
                {sections.map((section) => (
                    <Accordion.Item key={section} title={words[section] ?? section} defaultExpanded>
                        <FieldGroup>
                            {shown
                                .filter((setting) => setting.section === section)
                                .map((setting) => (
                                    <SettingField key={setting.id} setting={setting} words={words} />
                                ))}
                        </FieldGroup>
                    </Accordion.Item>
                ))}
            </Accordion>
        </Box>
    );
}

function SettingField({
    setting,
    words,
}: {
    setting: ShownSettings['settings'][number];
    words: ShownSettings['words'];
}): ReactElement {
    const { i18nLabel, i18nDescription = '' } = setting;
    return (
        <Field>
            <Field.Label>{words[i18nLabel] ?? i18nLabel}</Field.Label>
            <Field.Row>
                <SettingInput setting={setting} words={words} />
            </Field.Row>
            <Field.Hint>{words[i18nDescription] ?? i18nDescription}</Field.Hint>
        </Field>
    );
}
