/** Apart from the other tests, because these start engines: they need Java, Python with a registry, and minutes. */
export default {
  test: { include: ['tests/engine/*.test.ts'], testTimeout: 3_600_000, hookTimeout: 3_600_000 },
};
