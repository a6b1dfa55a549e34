export { protocolToOdt } from './protocol-odt.ts';
