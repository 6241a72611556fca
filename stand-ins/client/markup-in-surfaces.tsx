import { modalParser } from '@rocket.chat/fuselage-ui-kit';
import { Markup } from './markup';

// in bars and dialogs the client reads markup (`packages/fuselage-ui-kit/src/surfaces/FuselageSurfaceRenderer.tsx`); the kit on npm does not yet
modalParser.mrkdwn = ({ text }, _context, index) => <Markup key={index} text={text} />;
