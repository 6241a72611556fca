import { testOnStandIns } from './test-on-stand-ins';

testOnStandIns('check');
