//! All that is known of one language, one file each.
