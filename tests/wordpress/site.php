<?php
// Run by start-wordpress.ts: `php site.php FOLDER WHAT`, with what it needs to know as JSON on standard input.
[, $folder, $what] = $argv;
$order = json_decode(stream_get_contents(STDIN), true);
if ($what === 'install') {
    (new mysqli('localhost', 'root', '', '', 0, $order['socket']))->query('CREATE DATABASE wordpress');
    define('WP_INSTALLING', true);
}
$_SERVER['HTTP_HOST'] = parse_url($order['address'], PHP_URL_HOST) . ':' . parse_url($order['address'], PHP_URL_PORT);
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

if ($what === 'install') {
    wp_install('A paper', 'admin', 'admin@example.org', false, '', 'secret');
    foreach (['editor', 'author'] as $role) {
        wp_insert_user(['user_login' => $role, 'user_pass' => 'secret', 'role' => $role]);
    }
}
if ($what === 'theme') {
    switch_theme($order['theme']);
}
if ($what === 'write') {
    // As the administration does it: what this user may not write is taken out.
    wp_set_current_user(get_user_by('login', $order['user'])->ID);
    kses_init();
    $id = wp_insert_post(wp_slash([
        'post_title' => 'An article',
        'post_content' => $order['content'],
        'post_status' => 'publish',
    ]));
    echo json_encode(['address' => "{$order['address']}?p=$id"]);
}
