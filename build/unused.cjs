/** Stands for a module that a package loads but never uses here. */
module.exports = {};
