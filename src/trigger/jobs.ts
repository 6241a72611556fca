import type { IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';
import type { AppContext } from '../app/app-context';
import { doConsoleWork } from '../console/do-work';
import { lookAtArrivals } from './arrived';
import { continueRun } from './continue-run';
import { endOfAdoption } from './end-adoption';
import { lookByWebhook, lookOnce, lookRegularly } from './look-again';
import { lookAfter, pickUp } from './pick-up';
import { placesOfLinked } from './places-of-linked';
import { checkSettings } from './settings-saved';
import { takeBack } from './take-back';

/** Every job of the app. The server keeps them; whichever instance is free does them. */
export function jobs(app: AppContext): IProcessor[] {
    const all = [
        continueRun,
        takeBack,
        endOfAdoption,
        pickUp,
        lookAfter,
        lookRegularly,
        lookOnce,
        lookAtArrivals,
        placesOfLinked,
        lookByWebhook,
        checkSettings,
        doConsoleWork,
    ];
    return all.map((processor) => processor(app));
}
