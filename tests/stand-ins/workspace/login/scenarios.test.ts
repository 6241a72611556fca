import type { Flow } from '../../../../stand-ins/workspace/login/login-outcome';
import type { LoginEnd, LoginScenario } from './login-scenario';
import { loginScenarios } from './login-scenarios';
import { ScenarioStage } from './scenario-stage';

function endingsOf(flow: Flow): [string, LoginScenario, LoginEnd][] {
    return loginScenarios.flatMap((scenario) => {
        const end = scenario.ends[flow];
        return end ? [[scenario.title, scenario, end]] : [];
    });
}

describe.each(['legacy', 'modern'] as const)('in the %s flow a login ends as on a real server:', (flow) => {
    test.each(endingsOf(flow))('%s', async (_title, scenario, end) => {
        const stage = await ScenarioStage.set(scenario, flow);
        try {
            const outcome = await stage.logIn();
            expect(stage.endOf(outcome)).toEqual(end);
            expect(outcome.flow).toBe(flow);
        } finally {
            await stage.clear();
        }
    });
});
