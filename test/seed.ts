/** Property tests take the same texts every run, so that a failure is the change's; FAST_CHECK_SEED=N tries others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_260_101) });
