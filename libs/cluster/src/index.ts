export { attachCluster, startCluster, type Cluster, type ClusterOptions } from './cluster.js';
export { ClusterError } from './cluster-error.js';
export { ownerUrl, prepareDatabase } from './prepare-database.js';
export { parentOf, processesIn, startOf } from './process-identity.js';
