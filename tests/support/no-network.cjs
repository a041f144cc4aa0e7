// For `node --require`: whoever asks for an address of another machine fails, as where there is no line.
const {Socket} = require('node:net');

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof options === 'object' ? options.host : args[1];
  if (host && !/^(localhost|127\.|::1)/.test(host)) throw new Error(`Asked ${host}, without a network.`);
  return connect.apply(this, args);
};
