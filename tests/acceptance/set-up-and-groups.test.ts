import { testOnStandIns } from './test-on-stand-ins';

testOnStandIns('set-up and groups');
