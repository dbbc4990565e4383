/** Apart from the other tests, because these install a package: they need a registry and most of a minute. */
export default { test: { include: ['tests/package/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 } };
