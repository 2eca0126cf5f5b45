export { changeTo, type Noun, type Things, thingBefore, thingIn } from '../exchange/things.ts';
