import { existingAccounts, returning } from './account-scenarios';
import type { LoginScenario } from './login-scenario';
import { newcomers, provider, rules, secondFactor } from './server-scenarios';

/** Every way that is told apart here; each ends in both flows as Rocket.Chat would end it. */
export const loginScenarios: readonly LoginScenario[] = [
    ...newcomers,
    ...existingAccounts,
    ...returning,
    ...secondFactor,
    ...rules,
    ...provider,
];

/** @throws Error for a title that is none of theirs */
export function loginScenario(title: string): LoginScenario {
    const scenario = loginScenarios.find((one) => one.title === title);
    if (!scenario) throw new Error(`There is no such login: ${title}`);
    return scenario;
}
