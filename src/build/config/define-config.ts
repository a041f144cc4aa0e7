import type {DatelineConfig} from './config-schema.ts';

/** Returns a configuration as it is: for editors, which so complete and check its fields. */
export function defineConfig(config: DatelineConfig): DatelineConfig {
  return config;
}
