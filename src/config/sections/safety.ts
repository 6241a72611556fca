import { names, number } from '../field';
import { section } from '../section';

export const safetySection = section('section_safety', {
    protected_users: names(),
    removal_limit_percent: number(20, 0, 100),
    removal_limit_count: number(50, 0),
    additions_per_second: number(100, 0, 10_000),
    confirm_minutes: number(10, 0, 24 * 60),
});
